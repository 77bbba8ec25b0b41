/** Applications for use, for those who apply and for the bureau that decides (S-01 to S-08). */
@NullMarked
package hellowork.query.organizations;

import org.jspecify.annotations.NullMarked;
