package hellowork.query.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GET: what it answers from, by the names of {@link Followed}. A request with a {@code Consistency-Token} waits
 * until they have got there, 2 s at most for each; otherwise the answer says {@code Stale: true}. So does
 * every answer while one of them is being built from the first event and has only a part. A GET without this annotation folds
 * streams and is always current.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsFrom {
    String[] value();
}
