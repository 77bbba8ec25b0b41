package hellowork.web.session;

/** The roles of the API, each with the page where its work begins. */
public enum Role {
    /** 求職者. */
    JOB_SEEKER("/my-page"),
    /** 利用団体. */
    ORGANIZATION("/organization"),
    /** 労働局. */
    BUREAU_OFFICER("/bureau"),
    /** ハローワークの窓口. */
    DESK_OFFICER("/desk"),
    /** ヘルプデスク. */
    HELP_DESK("/help-desk"),
    /** 監査. */
    AUDITOR("/audit"),
    /** 分析. */
    ANALYST("/analysis"),
    /** 管理者. */
    ADMINISTRATOR("/administration");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The path of the page that somebody in this role sees after the login. */
    public String home() {
        return home;
    }

    /** The key of its name among the messages. */
    public String label() {
        return "role." + name();
    }
}
