/**
 * The pages of every role. They own no data: each question and each command goes to the REST API with the bearer token of
 * whoever looks at the page, so a page can do nothing that the API does not allow.
 *
 * <p>Read a controller and its template together: {@code hellowork.web.login} and {@code templates/login} are the shortest.
 */
@NullMarked
package hellowork.web;

import org.jspecify.annotations.NullMarked;
