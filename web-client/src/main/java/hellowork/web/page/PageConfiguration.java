package hellowork.web.page;

import hellowork.web.form.Forms;
import hellowork.web.session.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** How pages are answered: headers, forgery protection, files by their hash, words in two languages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final String FILES = "classpath:/hellowork/web/assets/";

    @Bean
    FilterRegistrationBean<PageHeaders> webPageHeaders() {
        FilterRegistrationBean<PageHeaders> filter = new FilterRegistrationBean<>(new PageHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /**
     * Every form carries a token that a cookie of the same browser knows; other sites know neither. A link in a mail
     * brings the cookie along: a new one would make all forms worthless that are open.
     */
    @Bean
    FilterRegistrationBean<CsrfFilter> csrf() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Lax"));
        CsrfFilter filter = new CsrfFilter(tokens);
        filter.setRequireCsrfProtectionMatcher(request -> PageHeaders.isPage(request)
                && !List.of("GET", "HEAD", "OPTIONS", "TRACE").contains(request.getMethod()));
        filter.setAccessDeniedHandler((request, response, _) ->
                request.getRequestDispatcher("/form-expired").forward(request, response));
        FilterRegistrationBean<CsrfFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(0); // after the characters' encoding is known
        return registration;
    }

    @Bean
    RequestDataValueProcessor requestDataValueProcessor() {
        return new FormOwner();
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> fileAddresses() {
        return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }

    /** One bundle for each part of the pages: the Japanese file, and the English one beside it. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/hellowork/web/messages/*.properties");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replaceFirst("(_en)?\\.properties$", ""))
                .distinct()
                .sorted()
                .forEach(name -> messages.addBasenames("hellowork/web/messages/" + name));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    WebMvcConfigurer pages(PageInterceptor interceptor, Forms forms, Cookies.Jar jar) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(forms);
                resolvers.add(new NoticesResolver(jar));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/client/**")
                        .addResourceLocations(
                                FILES, library("htmx.org/*/dist/htmx.min.js"), library("htmx-ext-sse/*/sse.js"))
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            }
        };
    }

    /** The folder that this file of a library is in, whatever the library's version. */
    private static String library(String file) {
        try {
            String address = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/" + file)[0]
                    .getURL()
                    .toString();
            return address.substring(0, address.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The library is not there: " + file, e);
        }
    }

    private record NoticesResolver(Cookies.Jar jar) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Notices.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (http == null || response == null) {
                throw new IllegalStateException("not a request of a servlet");
            }
            return new Notices(jar.of(http, response));
        }
    }
}
