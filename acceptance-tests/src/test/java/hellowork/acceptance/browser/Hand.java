package hellowork.acceptance.browser;

import com.microsoft.playwright.Locator;

/** What is done with the things on a page. */
sealed interface Hand permits Mouse, Keyboard {
    /** Writes this text instead of what stood there. */
    void fill(Locator field, String text);

    /** Ticks a box, or takes one of several. */
    void tick(Locator box);

    void untick(Locator box);

    /** Takes the entry of a list that has this label. */
    void choose(Locator list, String label);

    /** Presses a button or follows a link. */
    void press(Locator target);
}
