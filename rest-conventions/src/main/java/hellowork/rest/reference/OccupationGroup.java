package hellowork.rest.reference;

/** A major group (大分類) of 厚生労働省編職業分類 2022: two digits and the name. */
public record OccupationGroup(String code, String name) {}
