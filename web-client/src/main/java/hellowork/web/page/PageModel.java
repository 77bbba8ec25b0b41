package hellowork.web.page;

import hellowork.web.api.Apis;
import hellowork.web.form.Forms;
import hellowork.web.furigana.Furigana;
import hellowork.web.session.Cookies;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What every template may use; layout.html lists it. */
@Component
public final class PageModel {
    private final Map<Role, Navigation> menus = new EnumMap<>(Role.class);
    private final Map<Role, Acting> acting = new EnumMap<>(Role.class);
    private final Apis apis;
    private final Forms forms;
    private final Cookies.Jar jar;
    private final MessageSource messages;
    private final Footer footer;
    private final Furigana furigana;

    PageModel(
            List<Navigation> menus,
            List<Acting> acting,
            Apis apis,
            Forms forms,
            Cookies.Jar jar,
            MessageSource messages,
            Footer footer,
            Furigana furigana) {
        menus.forEach(menu -> this.menus.put(menu.role(), menu));
        acting.forEach(each -> this.acting.put(each.role(), each));
        this.apis = apis;
        this.forms = forms;
        this.jar = jar;
        this.messages = messages;
        this.footer = footer;
        this.furigana = furigana;
    }

    void fill(HttpServletRequest request, HttpServletResponse response, ModelAndView page) {
        Map<String, Object> model = page.getModel();
        model.putIfAbsent("form", forms.of(request, response));
        model.put("stale", apis.of(request, response).isStale());
        model.put("address", request.getRequestURI());
        model.put("comeBack", Forms.address(request));
        if (request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor) {
            model.put("visitor", visitor);
            Acting named = acting.get(visitor.role());
            if (named != null) {
                named.name(apis.of(request, response), visitor).ifPresent(name -> model.put("account", name));
            }
            Navigation menu = menus.get(visitor.role());
            model.put("navigation", menu == null ? List.of() : menu.at(request.getRequestURI()));
        }
        Locale language = RequestContextUtils.getLocale(request);
        furigana.fill(model, request, language);
        footer.fill(model, apis.of(request, response), language);
        jar.of(request, response).takeNotice().ifPresent(notice -> {
            model.put("notice", text(notice, language));
            model.put("noticeKind", kind(notice));
        });
    }

    /** What has been done is a success; that a session has ended is none. */
    private static String kind(String notice) {
        String key = notice.split("\n", 2)[0];
        return switch (key) {
            case PageInterceptor.SESSION_ENDED, PageInterceptor.DRAFT_LOST -> "warning";
            case PageInterceptor.LOGIN_NEEDED -> "info";
            default -> "success";
        };
    }

    private String text(String notice, Locale language) {
        String[] parts = notice.split("\n", -1);
        try {
            return messages.getMessage(parts[0], Arrays.copyOfRange(parts, 1, parts.length, Object[].class), language);
        } catch (NoSuchMessageException _) {
            return ""; // of an older version of the pages
        }
    }
}
