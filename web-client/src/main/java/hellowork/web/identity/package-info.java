/** Another mail address for somebody who cannot log in, by two officers of one office (S-65). */
@NullMarked
package hellowork.web.identity;

import org.jspecify.annotations.NullMarked;
