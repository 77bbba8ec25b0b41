package hellowork.command;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear message where the start fails, instead of a stack of bean names. */
final class KeysLostAnalyzer extends AbstractFailureAnalyzer<KeysLost> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysLost cause) {
        return new FailureAnalysis(cause.getMessage(), KeysLost.remedy(), cause);
    }
}
