package hellowork.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys only. Whatever has the focus on the way must show it, inside the window and not covered by anything. */
final class Keyboard implements Hand {
    private static final int FARTHEST = 400;
    private static final int PATIENCE_MS = 20_000;
    /** What a key has set going has begun by then. */
    private static final int AT_ONCE_MS = 50;

    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    /** The parts of a date from left to right, which depend on the language of the machine. */
    private static final List<List<Integer>> ORDERS =
            List.of(List.of(MONTH, DAY, YEAR), List.of(YEAR, MONTH, DAY), List.of(DAY, MONTH, YEAR));

    private static final String FOCUS = """
        target => {
          const e = document.activeElement;
          if (!e || e.tabIndex < 0) return {name: '', at: false, wrong: ''}; // where a script has put it to go on from
          const name = e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' ' +
            (e.getAttribute('aria-label') || e.name || e.textContent || '').trim().slice(0, 40);
          const shown = e.matches('input[type=radio], input[type=checkbox]') && e.labels.length ? [e, ...e.labels] : [e];
          const marked = shown.some(each => {
            const style = getComputedStyle(each);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
          });
          const box = e.getBoundingClientRect();
          const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
          const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
          const top = document.elementFromPoint(x, y);
          const free = top && (e === top || e.contains(top) || top.contains(e) || [...(e.labels || [])].some(l => l.contains(top)));
          return {name, at: target.contains(e) && (e === target || e.parentElement === target),
            wrong: !marked ? 'shows no focus' : !inside ? 'is outside the window' : !free ? 'is covered' : ''};
        }\
        """;

    /** What has the focus. */
    private record Focus(String name, boolean atTarget, String wrong) {
        static Focus of(java.util.Map<?, ?> found) {
            return new Focus(
                    String.valueOf(found.get("name")),
                    Boolean.TRUE.equals(found.get("at")),
                    String.valueOf(found.get("wrong")));
        }
    }

    private final Page page;
    private @Nullable Request underWay;

    Keyboard(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
                underWay = request;
            }
        });
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                underWay = null;
            }
        });
        page.onRequestFailed(request -> {
            if (request.equals(underWay)) {
                underWay = null; // as a file's, which is kept instead of shown
            }
        });
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        if ("date".equals(field.getAttribute("type"))) {
            date(field, text);
            return;
        }
        if (!field.inputValue().isEmpty()) {
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().press("Delete");
        }
        page.keyboard().type(text);
        assertThat(field.inputValue()).as("what the keys have written").isEqualTo(text);
    }

    @Override
    public void tick(Locator box) {
        if ("radio".equals(box.getAttribute("type"))) {
            takeOneOfSeveral(box);
        } else if (!box.isChecked()) {
            reach(box);
            page.keyboard().press("Space");
        }
        assertThat(box.isChecked()).as("ticked").isTrue();
    }

    @Override
    public void untick(Locator box) {
        if (box.isChecked()) {
            reach(box);
            page.keyboard().press("Space");
        }
        assertThat(box.isChecked()).as("ticked").isFalse();
    }

    @Override
    public void choose(Locator list, String label) {
        reach(list);
        page.keyboard().press("Home");
        int entries = list.locator("option").count();
        for (int i = 0; i < entries && !chosen(list).equals(label); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen(list)).as("what the arrows have chosen").isEqualTo(label);
    }

    @Override
    public void press(Locator target) {
        reach(target);
        page.keyboard().press("Enter");
        page.waitForTimeout(AT_ONCE_MS);
        page.waitForCondition(() -> underWay == null, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
    }

    /** Its parts, each by its digits: two of them lead on to the next part, the arrow does behind a year. */
    private void date(Locator field, String text) {
        List<String> parts = List.of(text.split("-", -1));
        for (List<Integer> order : ORDERS) {
            for (int i = 0; i < parts.size(); i++) {
                page.keyboard().press("ArrowLeft");
            }
            for (int part : order) {
                page.keyboard().type(parts.get(part));
                if (part == YEAR) {
                    page.keyboard().press("ArrowRight");
                }
            }
            if (field.inputValue().equals(text)) {
                return;
            }
        }
        throw new AssertionError("the keys have written " + field.inputValue() + ", not " + text);
    }

    /** Tab stops once at a group: at what is taken, or at its first; the arrows take another. */
    private void takeOneOfSeveral(Locator box) {
        Locator group = page.locator("input[type=radio][name='" + box.getAttribute("name") + "']");
        int size = group.count();
        Locator entrance = group.and(page.locator(":checked")).count() == 0
                ? group.first()
                : group.and(page.locator(":checked")).first();
        reach(entrance);
        if (!entrance.isChecked()) {
            page.keyboard().press("Space");
        }
        for (int i = 0; i < size && !box.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static String chosen(Locator list) {
        return String.valueOf(list.evaluate("e => e.selectedOptions[0]?.label ?? ''"));
    }

    /** Presses Tab until this has the focus. */
    private void reach(Locator target) {
        target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        Set<String> passed = new LinkedHashSet<>();
        for (int i = 0; i < FARTHEST; i++) {
            Focus focus = Focus.of((java.util.Map<?, ?>) target.evaluate(FOCUS));
            assertThat(focus.wrong())
                    .as("the focus on " + focus.name() + ", " + page.url())
                    .isEmpty();
            if (focus.atTarget()) {
                return;
            }
            passed.add(focus.name());
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target + " on " + page.url() + ", but only " + passed);
    }
}
