package hellowork.web.furigana;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Sends every page through the {@link FuriganaWriter}. */
@Configuration(proxyBeanMethods = false)
class FuriganaConfiguration {
    @Bean
    IPostProcessorDialect furiganaDialect() {
        return new Dialect();
    }

    private static final class Dialect extends AbstractDialect implements IPostProcessorDialect {
        private static final int LAST = 1000;

        Dialect() {
            super("furigana");
        }

        @Override
        public int getDialectPostProcessorPrecedence() {
            return LAST;
        }

        @Override
        public Set<IPostProcessor> getPostProcessors() {
            return Set.of(new PostProcessor(TemplateMode.HTML, FuriganaWriter.class, LAST));
        }
    }
}
