package hellowork.rest.reference;

import hellowork.events.BureauCode;

/** A labour bureau (労働局), one per prefecture under the prefecture's code. */
public record LabourBureau(BureauCode code, String name) {}
