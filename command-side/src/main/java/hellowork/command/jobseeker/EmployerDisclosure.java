package hellowork.command.jobseeker;

import jakarta.validation.constraints.NotNull;

/** 求職情報公開 (O-22). */
record EmployerDisclosure(@NotNull Boolean disclosed) {}
