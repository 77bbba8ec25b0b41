package hellowork.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/** The web client, imported whole by a process that holds the API too; {@link WebClientApplication} starts it alone. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/web/web-client.properties")
@ComponentScan(
        basePackageClasses = WebClient.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, // other parts may name a class alike
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WebClientApplication.class))
public class WebClient {}
