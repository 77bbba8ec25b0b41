package hellowork.acceptance.browser;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a class of the web client answers to GET, and to whom, as its annotations say; the class is not loaded. */
final class MappedMethods {
    private static final String SPRING = "Lorg/springframework/web/bind/annotation/";
    private static final String GET = SPRING + "GetMapping;";
    private static final String ANY = SPRING + "RequestMapping;";
    private static final String BODY = SPRING + "ResponseBody;";
    private static final String REST = SPRING + "RestController;";
    /** What a page's method answers: the name of its template. */
    private static final List<String> VIEWS =
            List.of("Ljava/lang/String;", "Lorg/springframework/web/servlet/ModelAndView;");

    private static final String FOR = "Lhellowork/web/session/For;";
    private static final String FOR_EVERYBODY = "Lhellowork/web/session/ForEverybody;";

    private MappedMethods() {}

    /** The pages; what is answered as data is none. */
    static Stream<PageRoute> of(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        if (annotation(type, REST).isPresent() || annotation(type, BODY).isPresent()) {
            return Stream.empty();
        }
        List<String> prefixes = annotation(type, ANY).map(MappedMethods::paths).orElse(List.of(""));
        return type.methods().stream()
                .filter(method -> annotation(method, BODY).isEmpty())
                .filter(method -> VIEWS.stream()
                        .anyMatch(method.methodTypeSymbol().returnType().descriptorString()::equals))
                .flatMap(method -> mapping(method).stream()
                        .flatMap(mapping -> paths(mapping).stream())
                        .flatMap(path -> prefixes.stream().map(prefix -> prefix + path))
                        .map(path -> new PageRoute(path.isEmpty() ? "/" : path, roles(method, type))));
    }

    private static Optional<Annotation> mapping(AttributedElement method) {
        return annotation(method, GET)
                .or(() -> annotation(method, ANY).filter(any -> {
                    List<String> methods = values(any, "method");
                    return methods.isEmpty() || methods.contains("GET");
                }));
    }

    private static List<String> paths(Annotation mapping) {
        List<String> paths = Stream.concat(values(mapping, "value").stream(), values(mapping, "path").stream())
                .toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    /** What stands at the method goes before what stands at its class. */
    private static Set<String> roles(AttributedElement method, AttributedElement type) {
        for (AttributedElement element : List.of(method, type)) {
            if (annotation(element, FOR_EVERYBODY).isPresent()) {
                return Set.of();
            }
            Optional<Annotation> whose = annotation(element, FOR);
            if (whose.isPresent()) {
                return values(whose.get(), "value").stream().collect(Collectors.toUnmodifiableSet());
            }
        }
        throw new IllegalStateException("nobody is named whose page this is: " + method);
    }

    private static Optional<Annotation> annotation(AttributedElement element, String descriptor) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .filter(each -> each.className().equalsString(descriptor))
                .findFirst();
    }

    private static List<String> values(Annotation annotation, String name) {
        return annotation.elements().stream()
                .filter(element -> element.name().equalsString(name))
                .map(AnnotationElement::value)
                .flatMap(value ->
                        value instanceof AnnotationValue.OfArray array ? array.values().stream() : Stream.of(value))
                .map(MappedMethods::text)
                .toList();
    }

    private static String text(AnnotationValue value) {
        if (value instanceof AnnotationValue.OfString text) {
            return text.stringValue();
        }
        if (value instanceof AnnotationValue.OfEnum constant) {
            return constant.constantName().stringValue();
        }
        throw new IllegalStateException("neither a text nor a constant: " + value);
    }
}
