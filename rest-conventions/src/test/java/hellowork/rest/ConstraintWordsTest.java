package hellowork.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.rest.Problems.Fault;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class ConstraintWordsTest {
    record Message(@NotBlank String subject, @Size(max = 3) String body) {}

    @Test
    void a_refused_field_says_what_to_do_in_both_languages_and_repeats_nothing() {
        try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
            Message message = new Message(" ", "secret");
            BeanPropertyBindingResult result = new BeanPropertyBindingResult(message, "message");
            new SpringValidatorAdapter(validation.getValidator()).validate(message, result);
            ConstraintWords words = new ConstraintWords(validation);

            assertThat(result.getFieldErrors())
                    .extracting(error -> words.fault("/" + error.getField(), error))
                    .containsExactlyInAnyOrder(
                            new Fault("/subject", "入力してください。", "must not be blank"),
                            new Fault("/body", "0以上3以内の長さ(または個数)にしてください。", "size must be between 0 and 3"));
        }
    }
}
