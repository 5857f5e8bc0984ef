"""Renders an article of a story file as plain text, a page or XML: the same visible words in every layout."""
import html
import json
import textwrap

MONTHS = ('January February March April May June July August September October November December').split()
DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split()


def esc(text):
    return html.escape(text, quote=False)


def human(published):
    if published == '-':
        return ''
    year, month, day = (int(x) for x in published[:10].split('-'))
    return '%d %s %d' % (day, MONTHS[month - 1], year)


def blocks(article):
    """(element, text) of each paragraph: h2, li, time, note or p."""
    for style, text in article.paragraphs:
        if style.startswith('+'):
            yield 'time', style[1:]
            yield 'p', text
        else:
            yield {'##': 'h2', '*': 'li', '!note': 'note'}.get(style, 'p'), text


def names(article):
    return [x.strip() for x in article.head.get('byline', '').split('+') if x.strip() and x.strip() != '-']


def plain_body(article):
    return [('- ' + text if element == 'li' else text) for element, text in blocks(article)]


def text(article):
    head, by = article.head, ' and '.join(names(article))
    source = ', '.join(x for x in (head['publisher'], human(head['published'])) if x)
    top = [head['title'], '\n'.join((['By ' + by] if by else []) + [source])]
    return '\n\n'.join(top + plain_body(article)) + '\n'


def wrapped(article):
    title, source, *body = text(article).rstrip('\n').split('\n\n')
    body = [textwrap.fill(p, 76, break_long_words=False, break_on_hyphens=False) for p in body]
    return '\n\n'.join([title, source] + body) + '\n'


def keyed(article):
    head = article.head
    lines = ['Title: ' + head['title']]
    if names(article):
        lines.append('Author: ' + ', '.join(names(article)))
    lines.append('Source: ' + head['publisher'])
    if head['published'] != '-':
        lines.append('Published: ' + head['published'])
    if head.get('modified'):
        lines.append('Updated: ' + head['modified'])
    return '\n\n'.join(['\n'.join(lines)] + plain_body(article)) + '\n'


def dispatch(article):
    """An agency's or an office's release: the house on top, a date line, then the title."""
    head = article.head
    top = [head['publisher'].upper(), head['title']]
    if head['published'] != '-':
        top.append('Issued: ' + human(head['published']))
    foot = ['- ends -'] if head['voice'] == 'press release' else []
    return '\n\n'.join(top + plain_body(article) + foot) + '\n'


def html_body(article, p='<p>%s</p>'):
    out, bullets = [], False
    for element, words in blocks(article):
        words = esc(words)
        if (element == 'li') != bullets:
            out.append('</ul>' if bullets else '<ul>')
            bullets = not bullets
        out.append({'h2': '<h2>%s</h2>', 'li': '<li>%s</li>', 'time': '<h3><time>%s</time></h3>',
                    'note': '<p class="correction"><em>%s</em></p>', 'p': p}[element] % words)
    return '\n'.join(out + (['</ul>'] if bullets else []))


def linked_data(article):
    head = article.head
    data = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': head['title'],
            'author': [{'@type': 'Person', 'name': n} for n in names(article)],
            'publisher': {'@type': 'Organization', 'name': head['publisher']}}
    if head['published'] != '-':
        data['datePublished'] = head['published']
    if head.get('modified'):
        data['dateModified'] = head['modified']
    return '<script type="application/ld+json">%s</script>' % json.dumps(data, ensure_ascii=False).replace('<', '\\u003c')


def page_head(article, more=''):
    head = article.head
    meta = '<meta property="og:site_name" content="%s">\n<meta property="og:title" content="%s">\n' % (
        html.escape(head['publisher']), html.escape(head['title']))
    if head['published'] != '-' and not more:
        meta += '<meta property="article:published_time" content="%s">\n' % head['published']
    return ('<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>%s - %s</title>\n%s%s\n</head>\n'
            % (esc(head['title']), esc(head['publisher']), meta, more))


def modern(article):
    head = article.head
    return page_head(article, linked_data(article)) + (
        '<body>\n<header><a href="/">%s</a><nav><a href="/latest">Latest</a> <a href="/world">World</a> '
        '<a href="/business">Business</a></nav></header>\n<main><article>\n<h1>%s</h1>\n<p class="byline">%s</p>\n'
        '<time datetime="%s">%s</time>\n<div class="article-body">\n%s\n</div>\n</article></main>\n'
        '<footer><p>All rights reserved.</p></footer>\n</body>\n</html>\n') % (
            esc(head['publisher']), esc(head['title']), esc(', '.join(names(article))), head['published'],
            human(head['published']), html_body(article))


def tabloid(article):
    head = article.head
    by = ' and '.join(names(article))
    return page_head(article) + (
        '<body>\n<div id="masthead"><a href="/">%s</a></div>\n<div class="strip"><a href="/celebs">Celebs</a> '
        '<a href="/lottery">Lottery</a></div>\n<div class="story">\n<h1>%s</h1>\n<div class="author">%s</div>\n'
        '<div class="stamp">Published %s</div>\n%s\n</div>\n<div class="most-read"><h3>Most read</h3><ul>'
        '<li><a href="/1">Ten ways to sleep better</a></li><li><a href="/2">Tonight on television</a></li></ul></div>\n'
        '</body>\n</html>\n') % (esc(head['publisher']), esc(head['title']), 'By ' + esc(by) if by else '',
                                 human(head['published']), html_body(article, '<p class="par">%s</p>'))


def broadsheet(article):
    head = article.head
    return page_head(article, linked_data(article)) + (
        '<body class="essay">\n<nav><a href="/">%s</a> <a href="/subscribe">Subscribe</a></nav>\n'
        '<article itemscope itemtype="https://schema.org/NewsArticle">\n<header><h1 itemprop="headline">%s</h1>\n'
        '<p class="meta">%s %s</p></header>\n<section itemprop="articleBody">\n%s\n</section>\n</article>\n'
        '<aside class="newsletter"><p>Get our weekly letter.</p><button>Sign up</button></aside>\n</body>\n</html>\n') % (
            esc(head['publisher']), esc(head['title']), esc(' and '.join(names(article))), human(head['published']),
            html_body(article))


def local(article):
    head = article.head
    return page_head(article) + (
        '<body class="single">\n<div class="site"><p class="site-title">%s</p></div>\n<div class="post">\n'
        '<h1 class="entry-title">%s</h1>\n<div class="entry-meta">Posted on %s %s</div>\n<div class="entry-content">\n%s\n'
        '</div>\n</div>\n<div class="sidebar"><h2>Notices</h2><ul><li>Market day moved to Thursday</li></ul></div>\n'
        '</body>\n</html>\n') % (esc(head['publisher']), esc(head['title']), human(head['published']),
                                 'by ' + esc(' and '.join(names(article))) if names(article) else '', html_body(article))


def compact_time(published):
    return published.replace('-', '', 2).replace(':', '') if 'T' in published else published.replace('-', '')


def nitf(article):
    head = article.head
    when = '' if head['published'] == '-' else '<story.date norm="%s">%s</story.date>' % (
        esc(compact_time(head['published'])), human(head['published']))
    by = ''.join('<byline>By <person>%s</person></byline>' % esc(n) for n in names(article))
    body = '\n'.join({'h2': '<hl2>%s</hl2>', 'time': '<p>%s</p>'}.get(e, '<p>%s</p>') % esc(t) for e, t in blocks(article))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<nitf>\n<head><title>%s</title><pubdata name="%s" type="web"/></head>\n'
            '<body>\n<body.head><hedline><hl1>%s</hl1></hedline>%s<distributor>%s</distributor><dateline><location>%s</location>'
            '%s</dateline></body.head>\n<body.content>\n%s\n</body.content>\n</body>\n</nitf>\n') % (
                esc(head['title']), html.escape(head['publisher']), esc(head['title']), by, esc(head['publisher']),
                esc(head.get('place', '')), when, body)


def newsml(article):
    head = article.head
    when = '' if head['published'] == '-' else '<contentCreated>%s</contentCreated>' % head['published']
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:story:%s" '
            'version="1" standard="NewsML-G2" standardversion="2.30" xml:lang="en">\n<itemMeta><provider><name>%s</name>'
            '</provider></itemMeta>\n<contentMeta>%s%s<headline>%s</headline></contentMeta>\n<contentSet>'
            '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title>'
            '</head><body>\n%s\n</body></html></inlineXML></contentSet>\n</newsItem>\n') % (
                head['file'].rsplit('.', 1)[0], esc(head['publisher']), when,
                ''.join('<by>%s</by>' % esc(n) for n in names(article)), esc(head['title']), esc(head['title']),
                html_body(article).replace('<time>', '<span>').replace('</time>', '</span>'))


def rss(article):
    head = article.head
    when = ''
    if head['published'] != '-':
        year, month, day = (int(x) for x in head['published'][:10].split('-'))
        clock = (head['published'] + 'T08:00:00')[11:16]
        zone = head['published'][-6:].replace(':', '') if head['published'][-6:-5] in '+-' and 'T' in head['published'] else '+0000'
        # Zeller's congruence gives the day of the week.
        y, m = (year - 1, month + 12) if month < 3 else (year, month)
        week = (day + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7
        when = '<pubDate>%s, %02d %s %d %s:00 %s</pubDate>' % (DAYS[week], day, MONTHS[month - 1][:3], year, clock, zone)
    slug = head['file'].rsplit('.', 1)[0]
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>%s</title><link>https://feed.example/</link>\n'
            '<item><title>%s</title><link>https://feed.example/%s</link>%s%s\n<content:encoded><![CDATA[%s]]></content:encoded>'
            '</item>\n</channel></rss>\n') % (
                esc(head['publisher']), esc(head['title']), slug, when,
                ''.join('<dc:creator>%s</dc:creator>' % esc(n) for n in names(article)), html_body(article))


LAYOUTS = dict(text=text, keyed=keyed, wrapped=wrapped, dispatch=dispatch, modern=modern, tabloid=tabloid,
               broadsheet=broadsheet, local=local, nitf=nitf, newsml=newsml, rss=rss)


def render(article):
    return LAYOUTS[article.head['layout']](article)
