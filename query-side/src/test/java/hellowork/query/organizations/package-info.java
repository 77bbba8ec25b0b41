@NullMarked
package hellowork.query.organizations;

import org.jspecify.annotations.NullMarked;
