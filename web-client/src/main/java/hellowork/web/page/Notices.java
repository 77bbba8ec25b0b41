package hellowork.web.page;

import hellowork.web.session.Cookies;

/** Says on the next page what has been done. A controller's method takes it as an argument. */
public final class Notices {
    private final Cookies cookies;

    Notices(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The message's key and what stands in it; then go on with {@code return "redirect:…"}. */
    public void say(String key, Object... parts) {
        cookies.keepNotice(key, parts);
    }
}
