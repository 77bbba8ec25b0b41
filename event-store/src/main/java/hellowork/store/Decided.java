package hellowork.store;
import hellowork.events.DomainEvent;
import java.util.List;
public record Decided(List<DomainEvent> events, long position) {}
