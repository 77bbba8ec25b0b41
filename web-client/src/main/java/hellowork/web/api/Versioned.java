package hellowork.web.api;

/**
 * Something with the version that a change of it is meant for.
 *
 * @param version the ETag as it came; forms carry it and {@link Call#version} takes it back
 */
public record Versioned<T>(T value, String version) {}
