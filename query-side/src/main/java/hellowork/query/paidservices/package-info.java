/** What organizations notified their labour bureaus of (S-22). */
@NullMarked
package hellowork.query.paidservices;

import org.jspecify.annotations.NullMarked;
