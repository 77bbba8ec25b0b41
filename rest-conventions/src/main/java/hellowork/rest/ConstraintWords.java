package hellowork.rest;

import hellowork.rest.Problems.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;

/** What a constraint says of a field, in both languages at once; the words are in {@code ValidationMessages}. */
final class ConstraintWords {
    private final MessageInterpolator words;

    ConstraintWords(ValidatorFactory validation) {
        this.words = validation.getMessageInterpolator();
    }

    Fault fault(String pointer, MessageSourceResolvable error) {
        if (error instanceof ObjectError object && object.contains(ConstraintViolation.class)) {
            ConstraintViolation<?> violation = object.unwrap(ConstraintViolation.class);
            return new Fault(pointer, in(Locale.JAPANESE, violation), in(Locale.ENGLISH, violation));
        }
        String said = String.valueOf(error.getDefaultMessage());
        return new Fault(pointer, said, said);
    }

    private String in(Locale language, ConstraintViolation<?> violation) {
        return words.interpolate(violation.getMessageTemplate(), new Violated(violation), language);
    }

    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return ""; // what was sent is not repeated
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("nothing within");
        }
    }
}
