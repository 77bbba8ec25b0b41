package hellowork.store;
public final class TooBusy extends RuntimeException { private static final long serialVersionUID = 1L; }
