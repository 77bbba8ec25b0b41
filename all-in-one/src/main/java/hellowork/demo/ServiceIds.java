package hellowork.demo;

import hellowork.events.JobSeekerId;
import hellowork.events.LoginNameId;
import hellowork.events.OrganizationId;
import hellowork.events.PasswordId;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberId;
import hellowork.events.ThreadId;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The ids that hang on keys or tables of the running service, so that the demonstration set cannot make them itself.
 *
 * @param loginName the claim on a mail address (a keyed hash)
 * @param seekerNumber who has a seeker number (a keyed hash)
 * @param thread the thread between an organization and a job seeker
 * @param password the password row of a printed account, which the caller has stored; asked once for each of
 *     {@link DemonstrationSet#accounts()} in every iteration
 */
public record ServiceIds(
        Function<String, LoginNameId> loginName,
        Function<SeekerNumber, SeekerNumberId> seekerNumber,
        BiFunction<OrganizationId, JobSeekerId, ThreadId> thread,
        Function<DemonstrationAccount, PasswordId> password) {}
