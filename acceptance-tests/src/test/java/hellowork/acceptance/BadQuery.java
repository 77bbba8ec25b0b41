package hellowork.acceptance;

/**
 * A question that cannot be answered, and the problem that is answered instead.
 *
 * @param operation the documented path that this is a question to
 * @param question what follows the path before its first parameter
 */
record BadQuery(String operation, String role, String question, int status, String code) {
    static final String UNKNOWN = "00000000-0000-8000-8000-00000000ffff";

    static BadQuery malformed(String operation, String role, String question) {
        return new BadQuery(operation, role, question, 400, "P-INPUT");
    }

    static BadQuery unknown(String operation, String role, String question) {
        return new BadQuery(operation, role, question, 404, "P-UNKNOWN");
    }

    static BadQuery cursor(String operation, String role) {
        return new BadQuery(operation, role, "?cursor=bm90LWEtY3Vyc29y", 400, "P-CURSOR");
    }

    String path() {
        int parameter = operation.indexOf('{');
        return (parameter < 0 ? operation : operation.substring(0, parameter)) + question;
    }
}
