package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@link Projection}: what is made of what, to be read before its code. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Projects {
    /** Its name in the API and in the database, such as {@code quota}; never changed. */
    String name();

    /** Raised with every change of what the tables hold: a start with another version builds them again. */
    int version();

    /** The events that it follows; it never sees others. A sealed interface stands for every event of it. */
    Class<? extends DomainEvent>[] from();

    /** Every table that it writes; nobody else writes to them. */
    String[] into();
}
