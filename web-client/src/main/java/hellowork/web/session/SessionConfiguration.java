package hellowork.web.session;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the web client's secret is: {@code hellowork.web.key}, by default beside the other keys. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    @Bean
    Cookies.Jar cookies(@Value("${hellowork.web.key:${hellowork.keys:keys}/web-client.key}") Path key) {
        return new Cookies.Jar(WebKey.at(key));
    }
}
