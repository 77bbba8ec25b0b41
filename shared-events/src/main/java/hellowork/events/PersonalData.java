package hellowork.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a job seeker is. No organization ever sees any of it (S-32 求Q2). */
public record PersonalData(
        String name,
        String kana,
        LocalDate birthDate,
        String address,
        @Nullable String phone,
        @Nullable String mailAddress) {}
