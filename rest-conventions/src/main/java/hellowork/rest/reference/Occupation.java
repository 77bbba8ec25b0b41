package hellowork.rest.reference;

import hellowork.events.OccupationCode;

/** A middle group (中分類) of 厚生労働省編職業分類 2022; {@code major} is the code of its {@link OccupationGroup}. */
public record Occupation(OccupationCode code, String major, String name) {}
