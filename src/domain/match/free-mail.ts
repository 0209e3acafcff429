// Mail domains that say nothing about an employer: providers, forwarders, and services that send for others.
const domains = `
gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br hotmail.com
hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it live.com live.de live.fr live.co.uk live.nl live.se msn.com
passport.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.au yahoo.ca
yahoo.de yahoo.es yahoo.fr yahoo.in yahoo.it yahoo.se ymail.com rocketmail.com aol.com aol.de aim.com icloud.com me.com
mac.com gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.info gmx.eu gmx.fr gmx.co.uk web.de freenet.de t-online.de
magenta.de arcor.de online.de vodafone.de vodafonemail.de kabelmail.de unitybox.de ewe.net ewetel.net posteo.de
posteo.net posteo.org mailbox.org mail.de email.de emailn.de 1und1.de directbox.com hushmail.com hush.com tutanota.com
tutanota.de tuta.com tuta.io tutamail.com keemail.me proton.me protonmail.com protonmail.ch pm.me fastmail.com fastmail.fm
fastmail.net mail.com email.com usa.com europe.com consultant.com engineer.com post.com inbox.com inbox.lv zoho.com
zohomail.com zohomail.eu yandex.com yandex.ru ya.ru yandex.by yandex.kz yandex.ua mail.ru bk.ru list.ru inbox.ru
internet.ru rambler.ru lenta.ru autorambler.ru ro.ru ukr.net i.ua meta.ua bigmir.net wp.pl o2.pl onet.pl op.pl poczta.fm
poczta.onet.pl interia.pl interia.eu gazeta.pl tlen.pl seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz azet.sk
zoznam.sk centrum.sk freemail.hu citromail.hu indamail.hu abv.bg mail.bg dir.bg libero.it virgilio.it alice.it tin.it
tim.it tiscali.it iol.it inwind.it blu.it email.it poste.it orange.fr wanadoo.fr laposte.net sfr.fr free.fr neuf.fr
bbox.fr numericable.fr club-internet.fr voila.fr aliceadsl.fr telenet.be skynet.be proximus.be scarlet.be ziggo.nl
kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl chello.nl chello.at casema.nl quicknet.nl
bluewin.ch hispeed.ch sunrise.ch swissonline.ch aon.at a1.net drei.at telefonica.net terra.es terra.com.br
sapo.pt mail.telepac.pt netcabo.pt uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com oi.com.br
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net earthlink.net juno.com
netzero.net frontier.com frontiernet.net windstream.net centurylink.net optonline.net optimum.net roadrunner.com rr.com
mindspring.com sympatico.ca rogers.com shaw.ca telus.net videotron.ca bell.net btinternet.com btopenworld.com
talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk plus.net plusnet.com o2.co.uk
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au internode.on.net ozemail.com.au xtra.co.nz telia.com bredband.net
comhem.se spray.se passagen.se online.no broadpark.no getmail.no mail.dk tdcadsl.dk jubii.dk stofanet.dk kolumbus.fi
elisanet.fi luukku.com suomi24.fi pp.inet.fi qq.com foxmail.com 163.com 126.com yeah.net 139.com 189.cn sina.com sina.cn
sohu.com tom.com 21cn.com aliyun.com naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp au.com
softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp excite.co.jp goo.jp
rediffmail.com rediff.com sify.com indiatimes.com in.com walla.com walla.co.il netvision.net.il bezeqint.net
mynet.com superonline.com ttmail.com mail.ee hot.ee one.lt mail.lv otenet.gr forthnet.gr hol.gr duck.com
mozmail.com simplelogin.com simplelogin.co anonaddy.com anonaddy.me addy.io privaterelay.appleid.com hey.com
mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com temp-mail.org sharklasers.com dispostable.com
maildrop.cc getnada.com
`
/** They send or receive for others: groups, relays, delivery. */
const forwarders = `
googlegroups.com groups.io relay.firefox.com noreply.github.com reply.github.com reply.linkedin.com bounce.linkedin.com
amazonses.com sendgrid.net mailgun.org mailgun.net mandrillapp.com mcsv.net rsgsv.net sparkpostmail.com pstmrk.it
hubspotemail.net intercom-mail.com exct.net bnc.salesforce.com le.salesforce.com mktomail.com
`
const listed = (text: string) => text.split(/\s+/).filter(Boolean)
const known = new Set([...listed(domains), ...listed(forwarders)])

/**
 * Is this address, or the domain of one, a provider's or forwarder's rather than an employer's?
 * @param mail lower case; with its sub-domains, for some providers are known by those alone.
 */
export function isFreeMail(mail: string): boolean {
  const labels = mail.slice(mail.lastIndexOf("@") + 1).split(".")
  const parents = labels.map((_, i) => labels.slice(i).join("."))
  return parents.some((domain) => known.has(domain))
}
