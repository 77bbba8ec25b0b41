package hellowork.command.model;

import hellowork.events.ApplicantCategory;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One thing that somebody does, or time that passes. Organizations and job seekers are numbered from 0. */
sealed interface Step {
    int ORGANIZATIONS = 2;
    int SEEKERS = 2;

    /** A first message, or another first one. */
    record Send(int organization, int seeker) implements Step {}

    /** A message within the conversation. */
    record FollowUp(int organization, int seeker) implements Step {}

    /** Nearly all of the organization's day is used up elsewhere: this many messages are left. */
    record UseUpAllBut(int organization, int left) implements Step {}

    record Reply(int seeker, int organization) implements Step {}

    record Decline(int seeker, int organization) implements Step {}

    record Block(int seeker, int organization) implements Step {}

    record Unblock(int seeker, int organization) implements Step {}

    /** Consent: to whom the profile is shown from now on. */
    record Disclose(int seeker, Set<ApplicantCategory> recipients) implements Step {}

    /** The bureau stops the organization's use. */
    record Suspend(int organization) implements Step {}

    record Reinstate(int organization) implements Step {}

    record EnterPassword(boolean right) implements Step {}

    record EnterOtp(Code code) implements Step {}

    record Pass(Span span) implements Step {}

    /** Which one-time password is entered, and for which login. */
    enum Code {
        RIGHT,
        WRONG,
        /** The right one of the login before the newest. */
        OF_THE_LOGIN_BEFORE
    }

    /** How much time passes. */
    enum Span {
        ALMOST_HALF_AN_HOUR,
        HALF_AN_HOUR,
        TO_THE_LAST_MINUTES_OF_THE_DAY,
        TO_MIDNIGHT,
        ALMOST_14_DAYS,
        FOURTEEN_DAYS,
        TO_THE_END_OF_THE_MONTH
    }

    /** A random one; what matters most comes most often. */
    static Step random(Random dice) {
        int organization = dice.nextInt(ORGANIZATIONS);
        int seeker = dice.nextInt(SEEKERS);
        return switch (dice.nextInt(22)) {
            case 0, 1, 2, 3 -> new Send(organization, seeker);
            case 4, 5 -> new FollowUp(organization, seeker);
            case 6 -> new UseUpAllBut(organization, dice.nextInt(2));
            case 7, 8 -> new Reply(seeker, organization);
            case 9 -> new Decline(seeker, organization);
            case 10 -> new Block(seeker, organization);
            case 11 -> new Unblock(seeker, organization);
            case 12 ->
                new Disclose(
                        seeker,
                        List.of(
                                        Set.<ApplicantCategory>of(),
                                        Set.of(ApplicantCategory.PRIVATE_AGENCY),
                                        Set.of(ApplicantCategory.values()))
                                .get(dice.nextInt(3)));
            case 13 -> dice.nextBoolean() ? new Suspend(organization) : new Reinstate(organization);
            case 14, 15 -> new EnterPassword(dice.nextBoolean());
            case 16, 17 -> new EnterOtp(Code.values()[dice.nextInt(Code.values().length)]);
            default -> new Pass(Span.values()[dice.nextInt(Span.values().length)]);
        };
    }
}
