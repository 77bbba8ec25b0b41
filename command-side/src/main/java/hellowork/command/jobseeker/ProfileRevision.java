package hellowork.command.jobseeker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What organizations may see from now on. */
record ProfileRevision(
        @NotNull @Valid ProfileForm profile,
        @NotBlank @Size(max = 2_000) String selfIntroduction) {
    @Override
    public String toString() {
        return "ProfileRevision[…]"; // frameworks log what they read
    }
}
