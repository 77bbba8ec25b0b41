package hellowork.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The web client alone: as many nodes as are wanted, in front of an API that {@code hellowork.web.api} names. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebClient.class)
public class WebClientApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(WebClientApplication.class, arguments);
    }
}
