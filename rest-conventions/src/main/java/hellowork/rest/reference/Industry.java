package hellowork.rest.reference;

import org.jspecify.annotations.Nullable;

/**
 * An entry of 日本標準産業分類, 14th revision.
 *
 * @param code a letter (大分類), two digits (中分類) or three (小分類)
 * @param parent the code one level up, absent at the top
 */
public record Industry(String code, @Nullable String parent, String name) {}
