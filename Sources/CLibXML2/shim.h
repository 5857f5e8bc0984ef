#ifndef COUNTERCLAIM_LIBXML2_SHIM_H
#define COUNTERCLAIM_LIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with Foundation's own ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

// libxml2 converts with iconv too; on macOS the package links it.
#include <iconv.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
