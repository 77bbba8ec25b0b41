package hellowork.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** A pointer, and text that is simply there. */
record Mouse() implements Hand {
    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void untick(Locator box) {
        box.uncheck();
    }

    @Override
    public void choose(Locator list, String label) {
        list.selectOption(new SelectOption().setLabel(label));
    }

    @Override
    public void press(Locator target) {
        target.click();
    }
}
