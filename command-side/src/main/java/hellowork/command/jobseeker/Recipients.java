package hellowork.command.jobseeker;

import hellowork.events.ApplicantCategory;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** 提供先: to whom a profile is shown; to nobody if empty. */
record Recipients(@NotNull Set<@NotNull ApplicantCategory> recipients) {}
