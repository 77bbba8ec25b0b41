package hellowork.rest;

import hellowork.events.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an {@link Actor} parameter: these roles may, nobody else (P-ROLE); without a living session nobody may
 * (S-60). Without roles it means everybody who is logged in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ActingAs {
    Role[] value() default {};
}
