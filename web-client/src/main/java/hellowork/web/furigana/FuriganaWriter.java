package hellowork.web.furigana;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Puts readings over the words of a finished page on its way out, if its visitor wants them. Only what is text is touched,
 * never an attribute; what somebody has typed stays as it is where its element says so.
 */
public final class FuriganaWriter extends AbstractTemplateHandler {
    /** What may hold nothing but text, is no text for readers, or has its readings already. */
    private static final Set<String> ELEMENTS = Set.of(
            "title", "textarea", "select", "option", "datalist", "script", "style", "svg", "pre", "code", "ruby");

    /** Of elements whose text was typed by somebody. */
    private static final Set<String> TYPED = Set.of("typed", "bubble-text");

    private @Nullable Readings readings;
    private @Nullable IModelFactory parts;
    /** The element within which nothing is done, and how many of its name are open. */
    private @Nullable String passed;

    private int open;

    /** Made anew for each page by the template engine. */
    public FuriganaWriter() {}

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        if (context.getVariable(Furigana.ATTRIBUTE) instanceof Readings wanted) {
            readings = wanted;
            parts = context.getModelFactory();
        }
    }

    @Override
    public void handleText(IText text) {
        if (readings == null || parts == null || passed != null) {
            super.handleText(text);
            return;
        }
        String plain = text.getText();
        String written = readings.over(plain);
        super.handleText(written.equals(plain) ? text : parts.createText(written));
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (readings != null) {
            if (passed == null && isPassed(tag)) {
                passed = tag.getElementCompleteName();
            }
            if (tag.getElementCompleteName().equals(passed)) {
                open++;
            }
        }
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (tag.getElementCompleteName().equals(passed) && !tag.isUnmatched() && --open == 0) {
            passed = null;
        }
        super.handleCloseElement(tag);
    }

    private static boolean isPassed(IOpenElementTag tag) {
        if (ELEMENTS.contains(tag.getElementCompleteName())) {
            return true;
        }
        String classes = tag.getAttributeValue("class");
        return classes != null && Arrays.stream(classes.split(" ", -1)).anyMatch(TYPED::contains);
    }
}
