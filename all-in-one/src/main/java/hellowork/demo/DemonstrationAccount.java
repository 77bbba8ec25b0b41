package hellowork.demo;

import hellowork.events.AccountId;
import hellowork.events.Role;

/**
 * An account that a visitor can log in to, one of each role. No other account of the demonstration set has a password.
 *
 * @param mailAddress the login name
 * @param whose who it belongs to, in Japanese, to be printed
 */
public record DemonstrationAccount(AccountId id, Role role, String mailAddress, String whose) {}
