package hellowork.events;

/** Work that a job seeker has done: the occupation and the years, never the company. */
public record Experience(OccupationCode occupation, int years) {}
