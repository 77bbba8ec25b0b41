package hellowork.command.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision with its reason, which the organization reads. */
record Reasoned(@NotBlank @Size(max = 1_000) String reason) {
    @Override
    public String toString() {
        return "Reasoned[…]"; // frameworks log what they read
    }
}
