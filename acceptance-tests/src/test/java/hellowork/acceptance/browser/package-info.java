/**
 * A browser in the hands of somebody: {@link hellowork.acceptance.browser.Window} holds the words of a journey, which the
 * same test says in each {@link hellowork.acceptance.browser.Way}, and checks every page that it comes by. Knows nothing of
 * the service.
 *
 * <p>To add a journey: write a class {@code …JourneyIT} in {@code hellowork.acceptance} whose test is annotated
 * {@link hellowork.acceptance.browser.Journey} and takes a {@link hellowork.acceptance.browser.Windows}. Name what stands on
 * the page (labels, buttons, links, texts), never a selector. {@code mvn verify} goes it with and without JavaScript,
 * {@code mvn verify -Pbrowser-all} by keyboard. A new page needs nothing: the walk finds it by the links that lead to it.
 */
@NullMarked
package hellowork.acceptance.browser;

import org.jspecify.annotations.NullMarked;
