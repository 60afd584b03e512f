const p: [string,string][] = [
['1','<p>x</p><noscript><img src="/a.png" alt="a"></noscript>'],
['2','<p>x</p><noscript>Please</noscript>'],
['3','<p>x</p><noscript><p>Please</p></noscript>'],
['4','<p>x</p><img class="lazy" src="data:image/gif;base64,R0lGOD" alt="a"><noscript><img src="/a.png" alt="a"></noscript>'],
['5','<p>x</p><img data-src="/a.png" alt="a"><noscript><img src="/a.png" alt="a"></noscript>'],
['6','<p><noscript><img src="/a.png" alt="a"></noscript><img data-src="/a.png" alt="a"></p>'],
['7','<p><noscript><img src="/a.png" alt="a"></noscript><img src="/b.png" alt="a"></p>'],
['8','<p>x</p><picture><source srcset="data:image/gif;base64,R0lGOD"><img src="data:image/gif;base64,R0lGOD" alt="a"></picture><noscript><picture><img src="/a.png" alt="a"></picture></noscript>'],
['9','<noscript><img src="/a.png" alt="a"></noscript><img data-src="/a.png" alt="a">'],
];
export default p;
