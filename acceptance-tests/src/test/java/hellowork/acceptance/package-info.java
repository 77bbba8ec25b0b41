/**
 * The promises of the service, over HTTP only. {@link hellowork.acceptance.Deployment} is what they are kept by; people
 * ({@link hellowork.acceptance.Organization}, {@link hellowork.acceptance.JobSeeker}, …) do what the service lets them do.
 */
@NullMarked
package hellowork.acceptance;

import org.jspecify.annotations.NullMarked;
