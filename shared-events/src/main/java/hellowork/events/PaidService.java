package hellowork.events;

/**
 * A service that a job seeker pays for (有料のサービス).
 *
 * @param kind what it is (種類)
 * @param amountYen what it costs (金額), tax included
 * @param text what the job seeker has to know about it
 */
public record PaidService(String kind, int amountYen, String text) {}
