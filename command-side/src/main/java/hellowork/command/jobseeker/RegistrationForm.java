package hellowork.command.jobseeker;

import hellowork.events.PersonalData;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 求職登録 as it is entered at the desk or online. */
record RegistrationForm(
        @Nullable SeekerNumber seekerNumber,
        @NotNull @Valid Person personalData,
        @NotNull @Valid Schooling schooling,
        @NotNull @Valid ProfileForm profile,
        @NotBlank @Size(max = 2_000) String selfIntroduction) {
    @Override
    public String toString() {
        return "RegistrationForm[…]"; // frameworks log what they read
    }

    record Person(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String kana,
            @NotNull LocalDate birthDate,
            @NotBlank @Size(max = 300) String address,

            @Nullable @Pattern(regexp = "[0-9+][0-9-]{5,19}")
            String phone,

            @Nullable @Email @Size(max = 254) String mailAddress) {
        PersonalData data() {
            return new PersonalData(name, kana, birthDate, address, phone, mailAddress);
        }

        @Override
        public String toString() {
            return "Person[…]"; // frameworks log what they read
        }
    }

    record Schooling(@NotNull SchoolKind school, @NotNull LocalDate graduation) {}
}
