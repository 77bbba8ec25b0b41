package hellowork.rest.reference;

import hellowork.events.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * A municipality (市区町村, JIS X 0402) or a ward of a designated city (政令指定都市の区).
 *
 * @param code five digits
 * @param prefecture two digits, the first of the code
 * @param city the designated city that this ward belongs to; absent for whatever is no such ward
 * @param name for a ward with the city's name and a space before it: {@code 札幌市 中央区}
 * @param kana the reading of the name in hiragana
 */
public record Municipality(
        PlaceCode code, PlaceCode prefecture, @Nullable PlaceCode city, String name, String kana) {}
