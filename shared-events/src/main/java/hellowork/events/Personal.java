package hellowork.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that tells who somebody is, or what somebody wrote. Search, logs and the history shown to auditors
 * leave it out; under a person's own key it can be encrypted, and erased with that key (S-32).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Personal {
    /** The component of the same event that holds the id of the person (or organization) it is about. */
    String of();
}
