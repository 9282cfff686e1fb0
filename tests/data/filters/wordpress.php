<?php
// Prints standard input as WordPress shows it in a classic post: wptexturize and wpautop, in the order of the_content.
define('ABSPATH', getenv('WORDPRESS') . '/');
define('WPINC', 'wp-includes');
require ABSPATH . 'wp-includes/version.php';
require ABSPATH . 'wp-includes/load.php';
require ABSPATH . 'wp-includes/plugin.php';
require ABSPATH . 'wp-includes/functions.php';
require ABSPATH . 'wp-includes/formatting.php';
require ABSPATH . 'wp-includes/l10n.php';
require ABSPATH . 'wp-includes/pomo/translations.php';
require ABSPATH . 'wp-includes/shortcodes.php';
foreach (['wptexturize', 'wpautop', 'shortcode_unautop'] as $filter) add_filter('the_content', $filter);
echo apply_filters('the_content', stream_get_contents(STDIN));
