package hellowork.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a record of settings ({@code hellowork.policy.…}): a policy of this project, where neither the
 * questions and answers nor other official material say anything. It is listed with its default, and shown as such.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Policy {
    /** The number of the rule: {@code P-} and a word. */
    String code();

    /** What it decides, in one sentence. */
    String value();

    /** Where the practice of the real service may differ, in one sentence. */
    String practice();
}
