package hellowork.events;

/** The principal establishment (主たる事業所) that applies: where it stands, not who works there. */
public record Establishment(String name, PlaceCode place, String addressLine) {}
