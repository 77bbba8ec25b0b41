package hellowork.events;

/** The least wage that a job seeker looks for, in whole yen a month or an hour. */
public record Wage(Unit unit, int yen) {
    public enum Unit {
        MONTH,
        HOUR
    }
}
